// The values of the rule language: what a rule is built of. They only build plain data: every builder keeps its part private and frozen, so
// that whatever a script does to the objects around it, what comes out was put together here. rules.js goes on in the same function.
const DEEPEST = 8;
const LONGEST_TEXT = 500;
const MOST_ITEMS = 1000;
const HEAVIEST = 400_000;
const DAY = 86_400_000;
const { freeze, getOwnPropertyNames, defineProperty, getPrototypeOf } = Object;
const stringify = JSON.stringify;
const toText = String;
const isWhole = Number.isInteger;
const isFinite = Number.isFinite;
const isArray = Array.isArray;
const Failure = TypeError;
const drop = Reflect.deleteProperty;
const scope = globalThis;

const show = (value) =>
  typeof value === 'string' ? stringify(value.slice(0, 60)) : typeof value === 'number' ? toText(value) : typeof value;
const expected = (what, but) => {
  throw new Failure('Expected ' + what + ', but got ' + (typeof but === 'object' && but ? 'something else' : show(but)) + '.');
};
const text = (value, what) => {
  if (typeof value !== 'string') expected(what + ' as text', value);
  return value.length <= LONGEST_TEXT ? value : expected('texts of at most ' + LONGEST_TEXT + ' characters', value);
};
const number = (value, what) =>
  typeof value === 'number' && isFinite(value) ? value : expected(what + ' as a number', value);
const whole = (value, what) => (isWhole(value) ? value : expected(what + ' as a whole number', value));
const operand = (value) =>
  typeof value === 'number' ? toText(number(value, 'an operand')) : text(value, 'an operand');
const list = (values) => {
  const items = values.length === 1 && isArray(values[0]) ? values[0] : values;
  return items.length <= MOST_ITEMS ? items : expected('at most ' + MOST_ITEMS + ' items', items.length);
};
// Parts can be shared, so that a few words could make a text without end: everything knows how many characters it will take.
const light = (weight) => (weight <= HEAVIEST ? weight : expected('a rule of at most ' + HEAVIEST + ' characters', weight));

class Condition {
  #data;
  #depth;
  #weight;
  constructor(data, depth, weight) {
    if (depth > DEEPEST) expected('conditions nested at most ' + DEEPEST + ' deep', depth);
    this.#data = freeze(data);
    this.#depth = depth;
    this.#weight = light(weight + 100);
    freeze(this);
  }
  caseSensitive() {
    return this.#data.is === 'compare'
      ? new Condition({ ...this.#data, caseSensitive: true }, this.#depth, this.#weight)
      : expected('caseSensitive() on a comparison', this.#data.is);
  }
  static data(value) {
    return typeof value === 'object' && value && #data in value
      ? value.#data
      : expected("a condition such as field('data.price').atLeast(100)", value);
  }
  static depth(value) {
    return value.#depth;
  }
  static weight(value) {
    return value.#weight;
  }
}

const group = (is) => (...conditions) => {
  let depth = 0;
  let weight = 0;
  const parts = [];
  for (const condition of list(conditions)) {
    parts.push(Condition.data(condition));
    if (Condition.depth(condition) > depth) depth = Condition.depth(condition);
    weight += Condition.weight(condition);
  }
  return new Condition({ is, conditions: freeze(parts) }, depth + 1, weight);
};

class Field {
  #name;
  constructor(name) {
    this.#name = text(name, 'the name of a field');
    freeze(this);
  }
  #compare(operator, values) {
    const operands = [];
    let weight = this.#name.length;
    for (const value of values) {
      operands.push(operand(value));
      weight += toText(value).length + 3;
    }
    const data = { is: 'compare', field: this.#name, operator, operands: freeze(operands), caseSensitive: false };
    return new Condition(data, 1, weight);
  }
  equals(value) { return this.#compare('equals', [value]); }
  not(value) { return this.#compare('not', [value]); }
  lessThan(value) { return this.#compare('<', [value]); }
  atMost(value) { return this.#compare('<=', [value]); }
  moreThan(value) { return this.#compare('>', [value]); }
  atLeast(value) { return this.#compare('>=', [value]); }
  contains(value) { return this.#compare('contains', [value]); }
  startsWith(value) { return this.#compare('starts-with', [value]); }
  wildcard(value) { return this.#compare('wildcard', [value]); }
  matches(expression) { return this.#compare('regex', [expression]); }
  oneOf(...values) { return this.#compare('in', list(values)); }
  exists() { return this.#compare('exists', []); }
}

class Filter {
  #data;
  #weight;
  constructor(data, weight = 2000) {
    this.#data = freeze(data);
    this.#weight = weight;
    freeze(this);
  }
  in(category) { return this.#with({ category: text(category, 'the id of a category') }); }
  weighing(weight) { return new Weighted({ filter: this.#data, weight: whole(weight, 'a weight') }, this.#weight); }
  ofType(type) { return this.#with({ type: text(type, "'SYSTEM' or 'BUSINESS'") }); }
  where(...conditions) {
    const where = conditions.length === 1 ? conditions[0] : group('all')(...conditions);
    return new Filter({ ...this.#data, where: Condition.data(where) }, 2000 + Condition.weight(where));
  }
  #with(more) { return new Filter({ ...this.#data, ...more }, this.#weight); }
  static weight(value) {
    return value.#weight;
  }
  static data(value) {
    return typeof value === 'object' && value && #data in value
      ? value.#data
      : expected("a filter such as event('AddToCart')", value);
  }
}

class Weighted {
  #data;
  #weight;
  constructor(data, weight) {
    this.#data = freeze(data);
    this.#weight = weight;
    freeze(this);
  }
  static weight(value) {
    return value.#weight;
  }
  static data(value) {
    return typeof value === 'object' && value && #data in value
      ? value.#data
      : expected("a filter with its weight such as event('AddToCart').weighing(5)", value);
  }
}

class Span {
  #millis;
  #data;
  constructor(data, millis) {
    this.#data = freeze(data);
    this.#millis = millis;
    freeze(this);
  }
  static data(value) {
    return typeof value === 'object' && value && #data in value
      ? value.#data
      : expected('a window such as minutes(10), visit() or pageView()', value);
  }
  static millis(value) {
    return Span.data(value).within === 'duration' ? value.#millis : expected('a time such as minutes(10)', value);
  }
}

const duration = (unitMillis) => (count) => {
  const millis = number(count, 'a time') * unitMillis;
  if (!isWhole(millis) || millis < 1 || millis > DAY) expected('a time from 1 millisecond to 24 hours', count);
  return new Span({ within: 'duration', millis }, millis);
};
