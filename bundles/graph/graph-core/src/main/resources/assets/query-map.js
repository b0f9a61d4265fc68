// An answer as a map: provinces coloured by a number, or geometry that is in the answer.
(function () {
  'use strict';
  const { say, el, svg, number, isNumber, rows, columnsOf, choice, note, shapes, language } = window.cchc;
  const province = /^https:\/\/cchc\.vn\/id\/province\/([0-9]{4})\/([0-9]{2})$/;
  const code = /^[0-9]{2}$/;
  const outlines = new Map();

  function load(period) {
    if (!outlines.has(period)) {
      outlines.set(period, fetch('/outlines/' + period + '.json').then(answer => {
        if (!answer.ok) throw new Error(String(answer.status));
        return answer.json();
      }));
    }
    return outlines.get(period);
  }

  // Five classes with the same number of provinces, as far as equal values allow.
  function classes(values) {
    const sorted = values.slice().sort((a, b) => a - b);
    const ends = [1, 2, 3, 4].map(n => sorted[Math.floor(n * sorted.length / 5)]);
    return value => 1 + ends.filter(end => value >= end).length;
  }

  function legend(places, shade) {
    const items = [1, 2, 3, 4, 5].map(n => {
      const inside = places.filter(p => shade(Number(p.value)) === n).sort((a, b) => a.value - b.value);
      if (!inside.length) return null;
      const words = number(inside[0].value) + ' – ' + number(inside[inside.length - 1].value);
      return el('li', {}, svg('svg', { class: 'key', viewBox: '0 0 20 20', 'aria-hidden': 'true' },
        svg('rect', { class: 'shade-' + n, width: 20, height: 20 })), words);
    });
    return el('ul', { class: 'legend' }, ...items.filter(Boolean));
  }

  function archipelagos() {
    const box = (y, height, name, below) => [
      svg('rect', { x: 745, y, width: 248, height, rx: 8 }),
      svg('text', { x: 869, y: below, lang: 'vi' }, name)];
    return svg('g', { class: 'insets' }, ...box(612, 252, 'Hoàng Sa', 850), ...box(1040, 206, 'Trường Sa', 1232));
  }

  function sheet(outline, words, parts) {
    return svg('svg', { class: 'map', viewBox: outline.viewBox, role: 'img', 'aria-label': words }, archipelagos(), ...parts);
  }

  function provinceShape(outline, place, shade) {
    const css = place ? 'shade-' + shade(Number(place.value)) : 'cchc-empty';
    const parts = [svg('path', { class: 'land ' + css, d: outline.land })];
    if (outline.islands) parts.push(svg('path', { class: 'islands ' + (place ? css : 'shade-0'), d: outline.islands }));
    const title = place ? [svg('title', {}, place.name + ': ' + number(place.value))] : [];
    return svg('g', { 'data-province': outline.code }, ...title, ...parts);
  }

  function geometryShape(outline, lines, name) {
    const at = position => ((position[0] - outline.west) * outline.right) + ' ' + ((outline.north - position[1]) * outline.down);
    const title = svg('title', {}, name);
    return svg('g', { class: 'cchc-geometry' }, title, ...lines.map(line => line.length === 1
      ? svg('circle', { class: 'cchc-dot', cx: at(line[0]).split(' ')[0], cy: at(line[0]).split(' ')[1], r: 12 })
      : svg('path', { class: 'cchc-path', d: 'M' + line.map(at).join('L') })));
  }

  class ProvinceMap {
    constructor(yasr) {
      this.yasr = yasr;
      this.priority = 1;
      this.label = say('Bản đồ', 'Map');
    }

    canHandleResults() {
      return rows(this.yasr) !== null;
    }

    async draw() {
      const answer = rows(this.yasr);
      const drawn = this.byGeometry(answer) || this.byProvince(answer);
      if (!drawn) {
        this.show(note(say(
          'Bản đồ cần một cột địa chỉ tỉnh (ví dụ https://cchc.vn/id/province/2024/01) hoặc mã tỉnh hai chữ số, và một cột số; hoặc một cột hình học dạng WKT hay GeoJSON.',
          'A map needs a column of provinces by address (for example https://cchc.vn/id/province/2024/01) or two-digit code and a column of numbers; or a column of geometry in WKT or GeoJSON.')));
        return;
      }
      try {
        this.show(...await drawn);
      } catch (e) {
        this.show(note(say('Không tải được ranh giới tỉnh.', 'The boundaries of the provinces could not be loaded.')));
      }
    }

    byGeometry(answer) {
      const column = columnsOf(answer, cell => cell.type !== 'uri' && shapes.read(cell.value) !== null)[0];
      if (!column) return null;
      const name = answer.columns.find(c => c !== column) || column;
      return load('2024').then(outline => [sheet(outline, column, [
        ...outline.provinces.map(o => provinceShape(o, null)),
        ...answer.rows.filter(r => r[column]).map(r =>
          geometryShape(outline, shapes.read(r[column].value), r[name] ? r[name].value : ''))])]);
    }

    byProvince(answer) {
      const column = columnsOf(answer, cell => province.test(cell.value))[0]
        || columnsOf(answer, cell => code.test(cell.value) && !isNumber(cell))[0];
      const values = columnsOf(answer, isNumber);
      if (!column || !values.length) return null;
      const value = values.includes(this.value) ? this.value : values[values.length - 1];
      const named = answer.columns.find(c => c !== column && !values.includes(c)) || column;
      const period = this.period(answer, column);
      const places = answer.rows.filter(r => r[column] && r[value]).map(r => ({
        code: r[column].value.slice(-2),
        name: r[named] ? r[named].value : r[column].value,
        value: r[value].value
      }));
      return load(period).then(outline => this.provinces(outline, places, { value, values, period }));
    }

    // The period most provinces are of; of codes alone that one which has all of them.
    period(answer, column) {
      const found = answer.rows.map(r => r[column] && province.exec(r[column].value)).filter(Boolean);
      return found.length ? found[0][1] : '2024';
    }

    provinces(outline, places, of) {
      const byCode = new Map(places.map(p => [p.code, p]));
      const shade = classes(places.map(p => Number(p.value)));
      const words = say('Bản đồ: ', 'Map: ') + of.value + ', ' + number(byCode.size) + say(' tỉnh, thành phố', ' provinces');
      return [
        el('div', { class: 'cchc-choices' },
          choice(say('Giá trị ', 'Value '), of.values, of.value, c => { this.value = c; this.draw(); })),
        sheet(outline, words, outline.provinces.map(o => provinceShape(o, byCode.get(o.code), shade))),
        legend(places, shade)
      ];
    }

    show(...parts) {
      this.yasr.resultsEl.replaceChildren(el('div', { class: 'cchc-result', lang: language }, ...parts));
    }
  }

  window.Yasgui.Yasr.registerPlugin('map', ProvinceMap);
})();
