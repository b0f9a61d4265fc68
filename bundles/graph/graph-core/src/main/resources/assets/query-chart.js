// An answer as dots on a common scale, or as a line over years.
(function () {
  'use strict';
  const { say, el, svg, number, isNumber, rows, columnsOf, choice, note, language } = window.cchc;
  const most = 100;
  const row = 26;

  const year = cell => /^(19|20)[0-9]{2}$/.test(cell.value);

  // Round ends around the values: steps of 1, 2 or 5 times a power of ten.
  function scale(values, intervals) {
    const low = Math.min(...values);
    const high = Math.max(...values);
    const span = high - low || Math.abs(high) || 1;
    const power = Math.pow(10, Math.floor(Math.log10(span)));
    const step = [1, 2, 5, 10, 20, 50].map(n => n * power / 5).find(n => span / n <= intervals);
    const from = Math.floor(low / step) * step;
    const to = Math.ceil(high / step) * step || step;
    const ticks = [];
    for (let n = 0; from + n * step <= to + step / 2; n++) ticks.push(Number((from + n * step).toPrecision(12)));
    return { from, to: ticks[ticks.length - 1], ticks };
  }

  const place = (s, value, begin, end) => begin + (value - s.from) * (end - begin) / (s.to - s.from || 1);

  function shortened(text, letters) {
    const name = text.replace(/^https:\/\/cchc\.vn/, '');
    return name.length > letters ? name.slice(0, letters - 1) + '…' : name;
  }

  // As wide as the room there is, so that letters keep their size on a phone.
  function dots(points, words, width) {
    const left = Math.min(240, width * 0.45);
    const right = width - 70;
    const s = scale(points.map(p => Number(p.value)), Math.max(2, Math.floor((right - left) / 60)));
    const height = points.length * row + 40;
    const ticks = s.ticks.map(tick => {
      const x = place(s, tick, left, right);
      return svg('g', {},
        svg('path', { class: 'cchc-line', d: 'M' + x + ' 24V' + (height - 10) }),
        svg('text', { x, y: 16, class: 'cchc-tick' }, number(tick)));
    });
    const lines = points.map((p, i) => {
      const y = 40 + i * row;
      return svg('g', {}, svg('title', {}, p.label + ': ' + number(p.value)),
        svg('text', { x: left - 12, y: y + 5, class: 'cchc-label' }, shortened(p.label, left / 7.5)),
        svg('circle', { class: 'cchc-dot', cx: place(s, Number(p.value), left, right), cy: y, r: 5 }),
        svg('text', { x: right + 12, y: y + 5 }, number(p.value)));
    });
    return picture(width, height, words, [...ticks, ...lines]);
  }

  function line(points, words, width) {
    const s = scale(points.map(p => Number(p.value)), 6);
    const years = points.map(p => Number(p.label));
    const first = Math.min(...years);
    const last = Math.max(...years);
    const x = p => 70 + (Number(p.label) - first) * (width - 110) / (last - first || 1);
    const y = value => place(s, Number(value), 300, 20);
    const ticks = s.ticks.map(tick => svg('g', {},
      svg('path', { class: 'cchc-line', d: 'M60 ' + y(tick) + 'H' + (width - 20) }),
      svg('text', { x: 52, y: y(tick) + 5, class: 'cchc-label' }, number(tick))));
    const path = points.map((p, i) => (i ? 'L' : 'M') + x(p) + ' ' + y(p.value)).join('');
    const marks = points.map(p => svg('g', {}, svg('title', {}, p.label + ': ' + number(p.value)),
      svg('circle', { class: 'cchc-dot', cx: x(p), cy: y(p.value), r: 5 })));
    const below = [...new Set(years)].map(n => svg('text', { x: x({ label: n }), y: 328, class: 'cchc-tick' }, String(n)));
    return picture(width, 340, words, [...ticks, svg('path', { class: 'cchc-path', d: path }), ...marks, ...below]);
  }

  function picture(width, height, words, parts) {
    return svg('svg', { class: 'cchc-chart', viewBox: '0 0 ' + width + ' ' + height, role: 'img', 'aria-label': words }, ...parts);
  }

  class Chart {
    constructor(yasr) {
      this.yasr = yasr;
      this.priority = 2;
      this.label = say('Biểu đồ', 'Chart');
    }

    canHandleResults() {
      return rows(this.yasr) !== null;
    }

    draw() {
      const answer = rows(this.yasr);
      const values = columnsOf(answer, isNumber);
      if (!values.length) {
        this.show(note(say('Biểu đồ cần ít nhất một cột số.', 'A chart needs a column of numbers.')));
        return;
      }
      const value = values.includes(this.value) ? this.value : values[values.length - 1];
      const others = answer.columns.filter(column => column !== value);
      const names = others.filter(column => !values.includes(column));
      const years = columnsOf(answer, year).filter(column => column !== value);
      const label = others.includes(this.named) ? this.named : (years[0] || names[0] || others[0] || value);
      this.picture(answer, label, value, values);
    }

    picture(answer, label, value, values) {
      const points = answer.rows
        .filter(r => r[value])
        .map(r => ({ label: r[label] ? r[label].value : '', value: r[value].value }));
      const overYears = points.every(p => /^(19|20)[0-9]{2}$/.test(p.label)) && new Set(points.map(p => p.label)).size === points.length;
      const width = Math.max(320, Math.min(900, this.yasr.resultsEl.clientWidth));
      const words = value + (label === value ? '' : ' – ' + label);
      const sorted = overYears ? points.sort((a, b) => a.label - b.label) : points.slice(0, most);
      const parts = [
        el('div', { class: 'cchc-choices' },
          choice(say('Giá trị ', 'Value '), values, value, c => { this.value = c; this.draw(); }),
          choice(say('Tên ', 'Name '), answer.columns, label, c => { this.named = c; this.draw(); })),
        overYears ? line(sorted, words, width) : dots(sorted, words, width)
      ];
      if (!overYears && points.length > most) {
        parts.push(note(say('Chỉ vẽ ' + most + ' dòng đầu.', 'The first ' + most + ' rows only.')));
      }
      this.show(...parts);
    }

    show(...parts) {
      this.yasr.resultsEl.replaceChildren(el('div', { class: 'cchc-result', lang: language }, ...parts));
    }
  }

  window.Yasgui.Yasr.registerPlugin('chart', Chart);
})();
