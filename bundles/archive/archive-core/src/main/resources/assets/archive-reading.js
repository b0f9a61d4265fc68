// Waits until a file was read, then brings what its text proposes. What somebody has typed by then is dropped only when they say so.
(function () {
  'use strict';
  const state = document.getElementById('reading');
  if (!state) { return; }
  const bar = document.getElementById('reading-bar');
  const form = document.querySelector('main form');
  const words = state.dataset;
  const FIRST = 1000;
  const LONGEST = 10000;
  const PATIENCE = 20 * 60 * 1000;
  const begun = Date.now();
  // A form that came back with something to be mended has been filled in already.
  let typed = document.querySelector('[role=alert]') !== null;

  function again() {
    return location.pathname + location.search;
  }

  function offer() {
    const link = document.createElement('a');
    link.href = again();
    link.textContent = words.take;
    state.replaceChildren(words.read + ' ', link);
  }

  async function waiting() {
    const answer = await fetch('/api/archive/documents/' + words.document, { headers: { 'Accept': 'application/json' } });
    if (!answer.ok) { throw new Error('again'); }
    return (await answer.json()).versions.some(function (version) { return version.condition === 'waiting'; });
  }

  function read() {
    bar.hidden = true;
    // Not a reload: that may bring the old values of the form back.
    if (typed) { offer(); } else { location.assign(again()); }
  }

  async function look(pause) {
    const done = await waiting().then(function (yes) { return !yes; }, function () { return false; });
    if (done) { read(); return; }
    if (Date.now() - begun > PATIENCE) {
      bar.hidden = true;
      state.textContent = words.later;
      return;
    }
    setTimeout(look, pause, Math.min(LONGEST, pause * 1.25));
  }

  form.addEventListener('input', function () { typed = true; });
  setTimeout(look, FIRST, FIRST);
})();
