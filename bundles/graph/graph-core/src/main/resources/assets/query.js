// Puts the editor in the place of the form. The page works without it: the form stays when anything here fails.
(function () {
  'use strict';
  const { say, el, language, number } = window.cchc;
  const { Yasgui } = window;
  const { Yasqe, Yasr } = Yasgui;
  const endpoint = location.origin + '/sparql';

  // Asks as the library does, but keeps what a refusal says, which the library turns into "[object Object]".
  async function ask(yasqe) {
    const began = Date.now();
    const stop = new AbortController();
    yasqe.emit('queryBefore', yasqe, {});
    const graph = ['CONSTRUCT', 'DESCRIBE'].includes(yasqe.getQueryType());
    const request = new Request(endpoint, {
      method: 'POST',
      headers: {
        Accept: graph ? 'text/turtle' : 'application/sparql-results+json',
        'Accept-Language': language,
        'Content-Type': 'application/x-www-form-urlencoded'
      },
      body: new URLSearchParams({ query: yasqe.getValue() }).toString(),
      signal: stop.signal
    });
    yasqe.emit('query', request, stop);
    const answer = await answered(request);
    if (!stop.signal.aborted) yasqe.emit('queryResponse', answer, Date.now() - began);
  }

  async function answered(request) {
    try {
      const response = await fetch(request);
      const text = await response.text();
      if (!response.ok) return new Error(text);
      return request.headers.get('Accept').includes('json') ? JSON.parse(text) : text;
    } catch (e) {
      return new Error('');
    }
  }

  Yasqe.prototype.query = function () {
    this.abortQuery();
    return ask(this);
  };

  // The library's own words about an answer are English only.
  Yasr.prototype.updateResponseInfo = function () {
    const rows = this.results && !this.results.getError() && this.results.getBindings && this.results.getBindings();
    this.dataElement.lang = language;
    this.dataElement.textContent = rows ? number(rows.length) + say(' dòng', rows.length === 1 ? ' row' : ' rows') : '';
  };
  Yasr.prototype.fillFallbackBox = function () {
    this.emptyFallbackElement();
  };

  const notify = Yasqe.prototype.showNotification;
  Yasqe.prototype.showNotification = function (key) {
    notify.call(this, key, say('Ctrl + phím cách: gợi ý thuật ngữ', 'Ctrl + Space: suggests terms'));
  };

  // The library's tip is markup with a style of its own, which the content rules of this server forbid.
  function withoutTips(place) {
    place.addEventListener('mouseover', event => {
      const icon = event.target.closest('.parseErrorIcon');
      if (icon) {
        event.stopPropagation();
        icon.title = say('Dòng này sai cú pháp', 'This line is not right');
      }
    }, true);
  }

  function configuration(first) {
    return {
      autofocus: false,
      copyEndpointOnNewTab: false,
      populateFromUrl: false,
      persistenceId: 'cchc-query-' + language,
      tabName: say('Truy vấn', 'Query'),
      requestConfig: { endpoint },
      endpointCatalogueOptions: { getData: () => [] },
      yasqe: { value: first, showQueryButton: true, resizeable: false, editorHeight: '320px', collapsePrefixesOnLoad: false },
      yasr: { defaultPlugin: 'table' }
    };
  }

  // What the library draws without a name, for those who listen.
  function name(root) {
    root.querySelectorAll('.CodeMirror textarea, .CodeMirror [contenteditable]').forEach(input =>
      input.setAttribute('aria-label', say('Câu truy vấn', 'Query')));
    root.querySelectorAll('.yasqe_queryButton').forEach(button => {
      button.title = say('Chạy truy vấn (Ctrl+Enter)', 'Run the query (Ctrl+Enter)');
      button.setAttribute('aria-label', say('Chạy', 'Run'));
    });
    root.querySelectorAll('.CodeMirror-scroll').forEach(scroll => scroll.setAttribute('tabindex', '0'));
    root.querySelectorAll('.addTab').forEach(button => {
      // A list of tabs may hold tabs only.
      button.setAttribute('role', 'tab');
      button.setAttribute('aria-selected', 'false');
      button.title = say('Thêm thẻ', 'Add a tab');
      button.setAttribute('aria-label', button.title);
    });
    root.querySelectorAll('.closeTab').forEach(button => {
      button.title = say('Đóng thẻ', 'Close the tab');
      button.setAttribute('aria-label', button.title);
    });
  }

  // The menu of a tab, which the library writes anew, in English, whenever it is opened.
  const MENU = new Map([
    ['New Tab', 'Thẻ mới'], ['Rename Tab', 'Đổi tên thẻ'], ['Copy Tab', 'Nhân đôi thẻ'], ['Close Tab', 'Đóng thẻ'],
    ['Close other tabs', 'Đóng các thẻ khác'], ['Undo close Tab', 'Mở lại thẻ vừa đóng']
  ]);

  function menu() {
    document.querySelectorAll('.context-menu-item').forEach(item => {
      item.lang = language;
      item.textContent = say(MENU.get(item.textContent) || item.textContent, item.textContent);
    });
  }

  function open(yasgui, title, query, place) {
    const same = Object.values(yasgui._tabs).find(tab => tab.name() === title);
    const tab = same || yasgui.addTab(true, { name: title, yasqe: { value: query } });
    if (same) yasgui.selectTabId(same.getId());
    name(place);
    tab.query();
    place.scrollIntoView({ block: 'start' });
  }

  function start() {
    const form = document.querySelector('main form');
    const place = el('div', { id: 'editor', class: 'cchc-editor', lang: 'en' });
    // Before the library, which lets nobody else hear of it.
    place.addEventListener('contextmenu', () => setTimeout(menu), true);
    form.before(place);
    withoutTips(place);
    const yasgui = new Yasgui(place, configuration(form.querySelector('textarea').value));
    form.hidden = true;
    name(place);
    ['tabAdd', 'tabSelect', 'query', 'queryResponse'].forEach(event => yasgui.on(event, () => setTimeout(() => name(place))));
    document.querySelectorAll('details.example').forEach(example => {
      const title = example.querySelector('summary').textContent;
      example.querySelector('a').addEventListener('click', event => {
        event.preventDefault();
        open(yasgui, title, example.querySelector('pre').textContent, place);
      });
    });
  }

  start();
})();
