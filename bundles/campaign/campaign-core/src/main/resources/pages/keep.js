// Keeps a form that was begun on the device: when the person chose so, or when it cannot go on because there is no connection.
// Every page works without it; nothing it keeps goes anywhere but into the form when it is taken up again.
//
// A page of a form has [data-keep="campaign"] with the choice and what is said without connection; the introduction has
// [data-keep-waiting] with a form to go on; the receipt has [data-keep-done], and then nothing is kept any more.

(() => {
  const LONGEST = 30 * 24 * 60 * 60 * 1000;
  const keyOf = (campaign) => `cchc.form.${campaign}`;

  // A browser may refuse to keep anything, and then simply nothing is kept.
  function forget(campaign) {
    try {
      localStorage.removeItem(keyOf(campaign));
    } catch {}
  }

  function kept(campaign) {
    try {
      const found = JSON.parse(localStorage.getItem(keyOf(campaign)));
      if (found && Date.now() - found.since < LONGEST) return found;
    } catch {}
    forget(campaign);
    return null;
  }

  function keep(campaign, form) {
    const typed = [...new FormData(form)].filter(([name]) => name.startsWith('q:'));
    const { state, at } = form.elements;
    try {
      localStorage.setItem(keyOf(campaign), JSON.stringify({ state: state.value, at: at.value, typed, since: Date.now() }));
      return true;
    } catch {
      return false;
    }
  }

  function onPage(box, form) {
    const campaign = box.dataset.keep;
    const choice = box.querySelector('input');
    const offline = box.querySelector('[data-keep-offline]');
    let goingOn;
    const again = () => choice.checked && keep(campaign, form);

    choice.checked = kept(campaign) !== null;
    again();
    box.hidden = false;
    choice.addEventListener('change', () => (choice.checked ? again() : forget(campaign)));
    form.addEventListener('change', again);
    document.addEventListener('visibilitychange', () => document.hidden && again());
    form.addEventListener(
      'submit',
      (event) => {
        if (navigator.onLine) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        goingOn = event.submitter;
        choice.checked = keep(campaign, form);
        offline.querySelector('[data-keep-safe]').hidden = !choice.checked;
        offline.hidden = false;
        offline.scrollIntoView({ block: 'nearest' });
      },
      true,
    );
    addEventListener('online', () => {
      offline.hidden = true;
      if (goingOn) form.requestSubmit(goingOn);
    });
  }

  function onIntroduction(box) {
    const campaign = box.dataset.keepWaiting;
    const found = kept(campaign);
    if (!found) return;
    const form = box.querySelector('form');
    for (const [name, value] of [['state', found.state], ['at', found.at], ...found.typed]) {
      const field = Object.assign(document.createElement('input'), { type: 'hidden', name, value });
      form.append(field);
    }
    box.querySelector('button[type=button]').addEventListener('click', () => {
      forget(campaign);
      box.hidden = true;
    });
    box.hidden = false;
  }

  const page = document.querySelector('[data-keep]');
  const introduction = document.querySelector('[data-keep-waiting]');
  const done = document.querySelector('[data-keep-done]');
  if (page) onPage(page, document.getElementById('questionnaire'));
  if (introduction) onIntroduction(introduction);
  if (done) forget(done.dataset.keepDone);
})();
