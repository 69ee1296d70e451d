// The words of the rule language. They only build plain data: every builder keeps its part private and frozen, so that whatever a
// script does to the objects around it, what comes out was put together here. The last expression is the way out for the host.
'use strict';
(() => {
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

  const VISIT = freeze({ within: 'visit' });

  class Pattern {
    #data;
    #weight;
    constructor(data, weight) {
      this.#data = freeze(data);
      this.#weight = light(weight);
      freeze(this);
    }
    #is(word, ...kinds) {
      for (const kind of kinds) if (kind === this.#data.pattern) return this.#data;
      return expected(word + ' after ' + kinds.join(' or '), this.#data.pattern);
    }
    #with(data, weight = 0) {
      return new Pattern(data, this.#weight + weight);
    }
    times(count) {
      const { filter } = this.#is('.times()', 'singleton');
      return this.#with({ pattern: 'counter', filter, times: whole(count, 'a count'), window: VISIT });
    }
    then(filter) {
      const data = this.#is('.then()', 'singleton', 'sequence');
      const steps = [...(data.steps || [data.filter]), Filter.data(filter)];
      return this.#with({ pattern: 'sequence', steps: freeze(steps), window: VISIT, strict: false }, Filter.weight(filter));
    }
    and(filter) {
      const data = this.#is('.and()', 'singleton', 'set');
      const filters = [...(data.filters || [data.filter]), Filter.data(filter)];
      return this.#with({ pattern: 'set', filters: freeze(filters), window: VISIT }, Filter.weight(filter));
    }
    searching(field, texts, mode = 'contains') {
      const { filter } = this.#is('.searching()', 'singleton');
      const found = [];
      let weight = 0;
      for (const one of list([texts])) {
        found.push(text(one, 'a search text'));
        weight += one.length + 3;
      }
      const name = text(field, 'the name of a field');
      return this.#with(
        { pattern: 'search', filter, field: name, texts: freeze(found), mode: text(mode, 'a mode') }, weight);
    }
    without(filter) {
      const { filter: first } = this.#is('.without()', 'singleton');
      return this.#with({ pattern: 'absence', first, then: Filter.data(filter), restart: false }, Filter.weight(filter));
    }
    neither(...filters) {
      const { filter: touched } = this.#is('.neither()', 'singleton');
      const ended = [];
      let weight = 0;
      for (const filter of list(filters)) {
        ended.push(Filter.data(filter));
        weight += Filter.weight(filter);
      }
      return this.#with({ pattern: 'hesitation', touched, ended: freeze(ended) }, weight);
    }
    reaching(goal) {
      const data = this.#is('.reaching()', 'score', 'dwell');
      return data.pattern === 'score'
        ? this.#with({ ...data, threshold: whole(goal, 'a threshold') })
        : this.#with({ ...data, millis: Span.millis(goal) });
    }
    restarting() {
      return this.#with({ ...this.#is('.restarting()', 'absence'), restart: true });
    }
    strictly() {
      return this.#with({ ...this.#is('.strictly()', 'sequence'), strict: true });
    }
    within(span) {
      const data = this.#is('.within()', 'counter', 'sequence', 'set', 'score', 'absence', 'hesitation');
      return data.pattern === 'absence' || data.pattern === 'hesitation'
        ? this.#with({ ...data, millis: Span.millis(span) })
        : this.#with({ ...data, window: Span.data(span) });
    }
    static data(value) {
      if (typeof value !== 'object' || !value || !(#data in value)) {
        expected('a rule such as when(event(\'AddToCart\')).times(3) as the last expression', value);
      }
      const data = value.#data;
      const missing = MISSING[data.pattern];
      return missing && data[missing[0]] === undefined ? expected(missing[1], missing[2]) : data;
    }
  }

  // What a rule needs beyond its first word, so that it means something.
  const MISSING = freeze({
    absence: ['millis', '.within(time) after .without()', 'no time'],
    hesitation: ['millis', '.within(time) after .neither()', 'no time'],
    dwell: ['millis', '.reaching(time) after dwelling()', 'no time'],
    score: ['threshold', '.reaching(threshold) after score()', 'no threshold'],
  });

  const score = (...weighted) => {
    const filters = [];
    let weight = 0;
    for (const one of list(weighted)) {
      filters.push(Weighted.data(one));
      weight += Weighted.weight(one);
    }
    return new Pattern({ pattern: 'score', filters: freeze(filters), window: VISIT }, weight);
  };

  const words = {
    event: (name) => new Filter({ event: text(name, 'the name of an event') }),
    anyEvent: () => new Filter({}),
    field: (name) => new Field(name),
    all: group('all'),
    any: group('any'),
    none: group('none'),
    inCategory: (category) => new Condition({ is: 'in-category', category: text(category, 'the id of a category') }, 1, 500),
    visit: () => new Span(VISIT),
    pageView: () => new Span({ within: 'page-view' }),
    milliseconds: duration(1),
    seconds: duration(1000),
    minutes: duration(60_000),
    hours: duration(3_600_000),
    score,
    dwelling: (category) => new Pattern({ pattern: 'dwell', category: text(category, 'the id of a category') }, 200),
    when: (filter) => new Pattern({ pattern: 'singleton', filter: Filter.data(filter) }, Filter.weight(filter)),
  };

  // What is not needed to build data is taken away, what stays cannot be changed: a script can neither make code from text nor tell the time.
  const made = [[], {}, '', 0, false, 0n, /./, () => 0, async () => 0, function* () {}, async function* () {}, new Failure()];
  for (const grower of ['repeat', 'padStart', 'padEnd']) drop(''.__proto__, grower);
  for (const value of made) {
    for (let proto = getPrototypeOf(value); proto; proto = getPrototypeOf(proto)) {
      drop(proto, 'constructor');
      freeze(proto);
    }
  }
  for (const name of getOwnPropertyNames(scope)) drop(scope, name);
  for (const name in words) {
    defineProperty(scope, name, { value: freeze(words[name]), writable: false, configurable: false });
  }

  return (result) => stringify(Pattern.data(result));
})();
