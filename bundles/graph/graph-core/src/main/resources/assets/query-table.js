// An answer as a table, yes or no, and a refusal in words.
(function () {
  'use strict';
  const { say, el, number, isNumber, address, rows, columnsOf, note, language } = window.cchc;
  const most = 1000;
  const Yasr = window.Yasgui.Yasr;

  function cell(value) {
    if (!value) return el('td', {});
    if (isNumber(value)) return el('td', { class: 'value' }, number(value.value));
    if (value.type !== 'uri') {
      const foreign = value['xml:lang'] && value['xml:lang'] !== language;
      return el('td', foreign ? { lang: value['xml:lang'] } : {}, value.value);
    }
    const own = address(value.value);
    const shown = own ? value.value.replace('https://cchc.vn', '') : value.value;
    return el('td', {}, own ? el('a', { href: own }, shown) : shown);
  }

  function compare(column, sign) {
    return (a, b) => {
      const [left, right] = [a[column], b[column]];
      if (!left || !right) return left ? -1 : right ? 1 : 0;
      return sign * (isNumber(left) && isNumber(right)
        ? Number(left.value) - Number(right.value)
        : left.value.localeCompare(right.value, language));
    };
  }

  class Table {
    constructor(yasr) {
      this.yasr = yasr;
      this.priority = 10;
      this.label = say('Bảng', 'Table');
      this.sorted = null;
      this.sign = 1;
    }

    canHandleResults() {
      return rows(this.yasr) !== null;
    }

    draw() {
      const answer = rows(this.yasr);
      const order = answer.rows.slice();
      if (answer.columns.includes(this.sorted)) order.sort(compare(this.sorted, this.sign));
      const numbers = columnsOf(answer, isNumber);
      const head = answer.columns.map(column => this.head(column, numbers.includes(column)));
      const body = order.slice(0, most).map(row => el('tr', {}, ...answer.columns.map(c => cell(row[c]))));
      const words = say('Kết quả', 'Result');
      const parts = [el('div', { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': words },
        el('table', {}, el('thead', {}, el('tr', {}, ...head)), el('tbody', {}, ...body)))];
      if (order.length > most) {
        parts.push(note(say('Chỉ hiện ' + number(most) + ' dòng đầu.', 'The first ' + number(most) + ' rows only.')));
      }
      this.yasr.resultsEl.replaceChildren(el('div', { class: 'cchc-result', lang: language }, ...parts));
    }

    head(column, numeric) {
      const here = this.sorted === column;
      const button = el('button', { type: 'button' }, column + (here ? (this.sign > 0 ? ' ▲' : ' ▼') : ''));
      button.addEventListener('click', () => {
        this.sign = here ? -this.sign : 1;
        this.sorted = column;
        this.draw();
      });
      const order = here ? { 'aria-sort': this.sign > 0 ? 'ascending' : 'descending' } : {};
      return el('th', { scope: 'col', ...(numeric ? { class: 'value' } : {}), ...order }, button);
    }

    download(name) {
      return {
        contentType: 'text/csv',
        getData: () => this.yasr.results.asCsv(),
        filename: (name || 'result') + '.csv',
        title: say('Tải CSV', 'Download CSV')
      };
    }
  }

  class Answer {
    constructor(yasr) {
      this.yasr = yasr;
      this.priority = 11;
      this.hideFromSelection = true;
    }

    canHandleResults() {
      return Boolean(this.yasr.results && this.yasr.results.getBoolean && typeof this.yasr.results.getBoolean() === 'boolean');
    }

    draw() {
      const yes = this.yasr.results.getBoolean();
      this.yasr.resultsEl.replaceChildren(note(el('strong', {}, yes ? say('Có', 'Yes') : say('Không', 'No'))));
    }
  }

  // The problems of a refusal, or what is known when there was no answer at all.
  function problems(text) {
    try {
      return JSON.parse(text).problems || [];
    } catch (e) {
      return [];
    }
  }

  async function refusal(error) {
    const told = problems(error.text);
    const items = told.map(p => el('li', {}, el('strong', {}, p.what), ' ', p.remedy || '', ' ', el('code', {}, p.code)));
    if (!items.length) {
      items.push(el('li', {}, say('Không nhận được câu trả lời từ máy chủ.', 'There was no answer from the server.')));
    }
    return el('div', { class: 'cchc-refusal', role: 'alert', lang: language },
      el('p', {}, say('Truy vấn không được trả lời', 'The query was not answered')),
      el('ul', { class: 'problems' }, ...items));
  }

  // As the library shows it, by our name.
  class Raw extends Yasr.plugins.response {
    constructor(yasr) {
      super(yasr);
      this.label = say('Nguyên văn', 'Raw');
    }
  }

  Yasr.registerPlugin('table', Table);
  Yasr.registerPlugin('response', Raw);
  Yasr.defaults.pluginOrder = ['table', 'chart', 'map', 'response'];
  Yasr.registerPlugin('boolean', Answer);
  Yasr.defaults.errorRenderers = [refusal];
})();
