// Does the work that an open survey asks of a browser before it takes answers: cheap for one, dear for ten thousand.
//
// A form has the challenge in data-work (JSON as ALTCHA writes it) and a hidden input[name=work] for the solution. The work
// begins when the page was read; whoever sends sooner waits for the rest of it. A browser that cannot do it sends without:
// the server takes fewer such answers from one neighbourhood of the net.

import { solveChallenge } from 'altcha-lib';

const encoded = (solution) => btoa(JSON.stringify(solution));

async function solved(challenge) {
  const found = await solveChallenge(challenge.challenge, challenge.salt, challenge.algorithm, challenge.maxnumber).promise;
  return found && encoded({ ...challenge, number: found.number, took: undefined });
}

const form = document.querySelector('form[data-work]');
if (form && globalThis.crypto?.subtle) {
  const field = form.querySelector('input[name=work]');
  const done = solved(JSON.parse(form.dataset.work))
    .catch(() => '')
    .then((work) => {
      field.value = work || '';
      form.dataset.workState = work ? 'done' : 'failed';
    });
  form.addEventListener('submit', (event) => {
    if (form.dataset.workState || event.submitter?.value !== 'send') return;
    event.preventDefault();
    done.then(() => form.requestSubmit(event.submitter));
  });
}
