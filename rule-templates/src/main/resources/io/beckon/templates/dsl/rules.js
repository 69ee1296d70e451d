// The patterns and the words of the rule language, in one function with values.js. The last constant is the way out for the host.
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

const write = (result) => stringify(Pattern.data(result));
