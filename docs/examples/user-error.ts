/** Something that the person at the keyboard can put right; the message says what. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
