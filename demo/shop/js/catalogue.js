// Everything that the shop sells and explains, for cards and for the search. The product pages say more about each.

export const PRODUCTS = [
  {id: 'tent-aurora', name: 'Aurora 2', kind: 'Tent', group: 'tents', price: 229, page: 'product-aurora-tent.html',
    line: 'A tent for two that fits into a cycle bag.', badge: 'Bestseller'},
  {id: 'tent-basecamp', name: 'Basecamp 4', kind: 'Tent', group: 'tents', price: 499, page: 'product-basecamp-tent.html',
    line: 'Room to stand, cook and wait for better weather.'},
  {id: 'pack-atlas', name: 'Atlas 60', kind: 'Backpack', group: 'packs', price: 189, page: 'product-atlas-backpack.html',
    line: 'The backpack that carries a week without complaint.'},
  {id: 'pack-pebble', name: 'Pebble 24', kind: 'Day sack', group: 'packs', price: 89, page: 'product-pebble-daypack.html',
    line: 'Small, round, and never in the way.', badge: 'New'},
  {id: 'lamp-kestrel', name: 'Kestrel', kind: 'Head lamp', group: 'light', price: 45, page: 'product-kestrel-lamp.html',
    line: 'Sees the next way-mark before you do.'},
  {id: 'jacket-fjell', name: 'Fjell', kind: 'Shell jacket', group: 'clothing', price: 279, page: 'product-fjell-jacket.html',
    line: 'Rain stays outside, you stay dry inside.'},
];

export const ANSWERS = [
  {title: 'How long does delivery take?', page: 'help.html#delivery', words: 'delivery shipping time days send lieferung versand'},
  {title: 'What does delivery cost?', page: 'help.html#delivery', words: 'delivery shipping cost free price lieferung versand'},
  {title: 'How do I send something back?', page: 'help.html#returns', words: 'return returns refund back exchange rückgabe'},
  {title: 'Which size fits me?', page: 'help.html#sizes', words: 'size sizes fit chest length jacket backpack'},
  {title: 'Who repairs my gear?', page: 'help.html#repairs', words: 'repair repairs zip seam pole warranty broken'},
];

export const product = (id) => PRODUCTS.find((each) => each.id === id);
