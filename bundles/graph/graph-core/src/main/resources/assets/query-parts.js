// What the parts of the query page share: language, elements, rows of an answer.
window.cchc = (function () {
  'use strict';
  const language = document.documentElement.lang === 'en' ? 'en' : 'vi';
  const base = 'https://cchc.vn';
  const numbers = /(integer|decimal|double|float|int|long)$/;
  const svgSpace = 'http://www.w3.org/2000/svg';

  const say = (vi, en) => (language === 'en' ? en : vi);

  // An element by name, attributes and children; texts are never read as markup.
  function fill(element, attributes, children) {
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    element.append(...children);
    return element;
  }
  const el = (name, attributes, ...children) => fill(document.createElement(name), attributes, children);
  const svg = (name, attributes, ...children) => fill(document.createElementNS(svgSpace, name), attributes, children);

  // With the decimals it has, as the language writes it.
  function number(text) {
    const digits = (String(text).split('.')[1] || '').length;
    return Number(text).toLocaleString(language === 'en' ? 'en-US' : 'vi-VN', {
      minimumFractionDigits: Math.min(digits, 9),
      maximumFractionDigits: Math.min(digits, 9)
    });
  }

  const isNumber = cell => Boolean(cell && cell.datatype && numbers.test(cell.datatype));

  // Things of this product open on this server.
  function address(iri) {
    return iri.startsWith(base + '/') ? iri.slice(base.length) + '?lang=' + language : null;
  }

  // Columns and rows of an answer, or null when it has none.
  function rows(yasr) {
    const results = yasr.results;
    const bindings = results && !results.getError() && results.getBindings && results.getBindings();
    return bindings ? { columns: results.getVariables(), rows: bindings } : null;
  }

  // Columns in which every cell that there is passes, and one at least.
  function columnsOf(answer, passes) {
    return answer.columns.filter(column => {
      const cells = answer.rows.map(row => row[column]).filter(Boolean);
      return cells.length > 0 && cells.every(passes);
    });
  }

  // A choice of a column with its label.
  function choice(words, columns, chosen, change) {
    const select = el('select', {}, ...columns.map(column => el('option', {}, column)));
    select.value = chosen;
    select.addEventListener('change', () => change(select.value));
    return el('label', {}, words, select);
  }

  const note = (...words) => el('p', { class: 'cchc-note', lang: language }, ...words);

  return { language, say, el, svg, number, isNumber, address, rows, columnsOf, choice, note };
})();
