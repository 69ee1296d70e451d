// The example shop's own script: a cart in this tab's storage, and a search over the cards. It knows nothing of Beckon.
'use strict';

const KEY = 'fernweh.cart';
const one = (selector) => document.querySelector(selector);
const euros = (amount) => '€' + amount;

function readCart() {
  try {
    return JSON.parse(sessionStorage.getItem(KEY)) || [];
  } catch {
    return [];
  }
}

function writeCart(lines) {
  sessionStorage.setItem(KEY, JSON.stringify(lines));
  showCount(lines);
}

function total(lines) {
  return lines.reduce((sum, line) => sum + line.price * line.pieces, 0);
}

function showCount(lines) {
  const pieces = lines.reduce((sum, line) => sum + line.pieces, 0);
  for (const badge of document.querySelectorAll('[data-cart-count]')) {
    badge.textContent = String(pieces);
    badge.hidden = pieces === 0;
  }
}

function cell(row, content) {
  const td = document.createElement('td');
  td.append(content);
  row.append(td);
}

function cartRow(line) {
  const row = document.createElement('tr');
  const remove = document.createElement('button');
  remove.type = 'button';
  remove.textContent = 'Remove';
  remove.dataset.action = 'remove';
  remove.dataset.product = line.product;
  remove.addEventListener('click', () => {
    writeCart(readCart().filter((other) => other.product !== line.product));
    showCart();
  });
  cell(row, line.name);
  cell(row, String(line.pieces));
  cell(row, euros(line.price * line.pieces));
  cell(row, remove);
  return row;
}

function showCart() {
  const lines = readCart();
  one('[data-empty]').hidden = lines.length > 0;
  one('[data-filled]').hidden = lines.length === 0;
  one('[data-lines]').replaceChildren(...lines.map(cartRow));
  one('#cart-total').textContent = euros(total(lines));
}

function addToCart(product) {
  const lines = readCart();
  const same = lines.find((line) => line.product === product.dataset.product);
  if (same) {
    same.pieces++;
  } else {
    lines.push({
      product: product.dataset.product,
      name: product.dataset.name,
      price: Number(product.dataset.price),
      pieces: 1,
    });
  }
  writeCart(lines);
  one('[data-added]').hidden = false;
}

function showOrder() {
  const lines = readCart();
  one('[data-order]').replaceChildren(
    ...lines.map((line) => {
      const item = document.createElement('li');
      item.textContent = line.pieces + ' × ' + line.name;
      return item;
    }),
  );
  one('[data-total]').textContent = euros(total(lines));
}

function showFound() {
  const query = (new URLSearchParams(location.search).get('q') || '').trim().toLowerCase();
  one('#search').value = query;
  if (!query) {
    return;
  }
  let found = 0;
  for (const card of document.querySelectorAll('[data-results] > [data-words]')) {
    card.hidden = !query.split(/\s+/).some((word) => card.dataset.words.includes(word));
    found += card.hidden ? 0 : 1;
  }
  one('[data-found]').textContent = found + (found === 1 ? ' product' : ' products') + ' for “' + query + '”';
}

showCount(readCart());
one('[data-results]') && showFound();
one('[data-lines]') && showCart();
one('[data-order]') && showOrder();
one('#add-to-cart')?.addEventListener('click', () => addToCart(one('.product')));
one('#checkout-form')?.addEventListener('submit', (event) => {
  event.preventDefault();
  location.href = 'thanks.html';
});
if (one('#order-total')) {
  one('#order-total').textContent = euros(total(readCart()));
  writeCart([]);
}
