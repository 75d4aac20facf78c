// A component as markup. What React offers for edge workers runs everywhere; in Node, what it offers for
// browsers would wait for messages for ever.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server.edge';

export function render(component) {
  return renderToStaticMarkup(createElement(component));
}
