const check = require('./check.cjs');
const livehours = require('livehours');
const schema = require('livehours/schema.json');
const { Temporal } = require('livehours/temporal');

console.log(`${check(livehours, Temporal, schema)} answers are right through require`);
