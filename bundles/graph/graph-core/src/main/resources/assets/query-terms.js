// Completion of prefixes, classes and properties from the product's own vocabulary; nobody else is asked.
(function () {
  'use strict';
  const { language } = window.cchc;
  const Yasqe = window.Yasgui.Yasqe;
  const most = 60;
  let asked;

  function vocabulary() {
    asked = asked || fetch('/api/vocabulary').then(answer => answer.ok ? answer.json() : Promise.reject(new Error(answer.status)));
    return asked.catch(() => {
      asked = undefined;
      return { prefixes: {}, classes: [], properties: [] };
    });
  }

  // What was typed is the beginning of the address, or stands in the name or at the end of the address.
  function fitting(terms, token) {
    const typed = (token && (token.autocompletionString || token.string) || '').trim();
    const words = typed.toLowerCase();
    const local = term => term.iri.replace(/^.*[#/]/, '').toLowerCase();
    const begins = terms.filter(term => term.iri.startsWith(typed));
    if (begins.length || token && token.tokenPrefixUri) return begins;
    return terms.filter(term => local(term).includes(words) || term[language].toLowerCase().includes(words));
  }

  // As the query will have it: short when its prefix is known, else in full.
  function written(yasqe, token, iri, prefixes) {
    const known = { ...prefixes, ...yasqe.getPrefixesFromQuery() };
    const found = Object.entries(known).find(([, space]) => iri.startsWith(space) && !iri.slice(space.length).includes('/'));
    return found ? found[0] + ':' + iri.slice(found[1].length) : '<' + iri + '>';
  }

  function completer(like, kind) {
    let names = new Map();
    let prefixes = {};
    Yasqe.forkAutocompleter(like, {
      name: like + '-cchc',
      bulk: false,
      autoShow: false,
      get: (yasqe, token) => vocabulary().then(v => {
        prefixes = v.prefixes;
        const terms = fitting(v[kind], token).slice(0, most);
        names = new Map(terms.map(term => [written(yasqe, token, term.iri, prefixes), term[language]]));
        return terms.map(term => term.iri);
      }),
      postProcessSuggestion: (yasqe, token, iri) => written(yasqe, token, iri, prefixes),
      postprocessHints: (yasqe, hints) => hints.map(hint => ({
        ...hint,
        displayText: names.has(hint.text) ? hint.text + '  –  ' + names.get(hint.text) : hint.text
      }))
    });
  }

  Yasqe.defaults.autocompleters = ['variables'];
  Yasqe.forkAutocompleter('prefixes', {
    name: 'prefixes-cchc',
    persistenceId: null,
    get: () => vocabulary().then(v => Object.entries(v.prefixes).map(([name, space]) => name + ': <' + space + '>'))
  });
  completer('class', 'classes');
  completer('property', 'properties');
})();
