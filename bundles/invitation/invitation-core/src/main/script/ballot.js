// Takes the ballot of an invitation and keeps it on this device until the answer is accepted.
//
// A page has one element with data-ballot-campaign (the name of the campaign) and data-ballot-keys (the ids of the
// keys by which the side of the answers will check ballots, with spaces between). The link of the letter ends in
// #stratum.token; no browser sends that part anywhere. What happens is told by the event "cchc:ballot" at the
// element, with detail.state, which is also in data-ballot-state:
//
//   ready       detail.ballot is the ballot; it is also put into input[name=ballot] inside the element
//   none        there is neither a link nor a ballot on this device
//   refused     detail.problem is the problem document of the server
//   unreachable the server could not be asked; opening the page again asks for the same ballot again
//   unsupported this browser cannot do it
//
// On the page that says that the answer was accepted the element has data-ballot-used instead of the keys, and the
// ballot is gone from this device.

import { RSABSSA } from '@cloudflare/blindrsa-ts';

const SUITE = RSABSSA.SHA384.PSS.Randomized();
const VARIANT = 'RSABSSA-SHA384-PSS-Randomized';
const ALGORITHM = { name: 'RSA-PSS', hash: 'SHA-384' };
const PREFIX = 'cchc-ballot/';

const text = (octets) =>
  btoa(String.fromCharCode(...octets)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
const octets = (written) =>
  Uint8Array.from(atob(written.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));

class Refused extends Error {
  constructor(problem) {
    super('refused');
    this.problem = problem;
  }
}

// What is kept on this device for each link: {asked: …} until it is signed, then {ballot, stratum}.
class Kept {
  constructor(campaign, tag) {
    this.key = `${PREFIX}${campaign}/${tag}`;
  }

  static async of(campaign, token) {
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token));
    const tag = text(new Uint8Array(hash)).slice(0, 16);
    sessionStorage.setItem(PREFIX + campaign, tag);
    return new Kept(campaign, tag);
  }

  // Without a link: the one this tab had before, or the only one there is.
  static found(campaign) {
    const tag = sessionStorage.getItem(PREFIX + campaign);
    if (tag) return new Kept(campaign, tag);
    const all = [];
    for (let i = 0; i < localStorage.length; i++) {
      const key = localStorage.key(i);
      if (key.startsWith(`${PREFIX}${campaign}/`)) all.push(key);
    }
    return all.length === 1 ? new Kept(campaign, all[0].slice(all[0].lastIndexOf('/') + 1)) : null;
  }

  read() {
    return JSON.parse(localStorage.getItem(this.key) || 'null');
  }

  write(value) {
    localStorage.setItem(this.key, JSON.stringify(value));
  }

  remove() {
    localStorage.removeItem(this.key);
  }
}

async function answer(address, options) {
  const response = await fetch(address, { ...options, credentials: 'omit', cache: 'no-store' });
  if (response.ok) return response.json();
  // What the server may do better later is no refusal.
  if (response.status >= 500 || response.status === 429) throw new Error(String(response.status));
  throw new Refused(await response.json().catch(() => ({ status: response.status })));
}

const imported = (key) =>
  crypto.subtle.importKey('jwk', { kty: 'RSA', n: key.n, e: key.e, alg: 'PS384', ext: true }, ALGORITHM, true, [
    'verify',
  ]);

// A key of one's own would give one away: it must be one by which the answers are checked.
async function keyOf(element, address, stratum) {
  const known = (element.dataset.ballotKeys || '').split(' ');
  const key = (await answer(`${address}/keys`)).find((k) => k.stratum === stratum && k.variant === VARIANT);
  if (!key || !known.includes(await thumbprint(key))) throw new Refused({ code: 'key' });
  return key;
}

// RFC 7638; worked out here, for a name proves nothing.
async function thumbprint(key) {
  const members = JSON.stringify({ e: key.e, kty: 'RSA', n: key.n });
  return text(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(members))));
}

async function blinded(element, address, stratum, token) {
  const key = await keyOf(element, address, stratum);
  const message = SUITE.prepare(crypto.getRandomValues(new Uint8Array(32)));
  const { blindedMsg, inv } = await SUITE.blind(await imported(key), message);
  return { token, stratum, key, message: text(message), inv: text(inv), blinded: text(blindedMsg) };
}

async function signed(address, asked) {
  const { signature } = await answer(`${address}/ballots`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({ token: asked.token, key: await thumbprint(asked.key), blinded: asked.blinded }),
  });
  const message = octets(asked.message);
  const unblinded = await SUITE.finalize(await imported(asked.key), message, octets(signature), octets(asked.inv));
  return { ballot: `${asked.message}.${text(unblinded)}`, stratum: asked.stratum };
}

// The link leaves the address bar and the history: who looks over a shoulder or comes after shall not have it.
function link() {
  const [, stratum, token] = /^#([a-z0-9-]{1,20})\.([A-Za-z0-9_-]{22})$/.exec(location.hash) || [];
  return token ? { stratum, token } : null;
}

async function take(element) {
  const campaign = element.dataset.ballotCampaign;
  const address = `/api/invitations/${encodeURIComponent(campaign)}`;
  const given = link();
  const kept = given ? await Kept.of(campaign, given.token) : Kept.found(campaign);
  if (given) history.replaceState(history.state, '', location.pathname + location.search);
  if (!kept || (!given && !kept.read())) return { state: 'none' };
  let state = kept.read();
  if (!state) {
    state = { asked: await blinded(element, address, given.stratum, given.token) };
    // Before it is sent: if the answer is lost, the same is asked for again.
    kept.write(state);
  }
  if (state.asked) {
    state = await signed(address, state.asked);
    kept.write(state);
  }
  return { state: 'ready', ballot: state.ballot, stratum: state.stratum };
}

function told(element, detail) {
  element.dataset.ballotState = detail.state;
  const field = element.querySelector('input[name=ballot]');
  if (field && detail.ballot) field.value = detail.ballot;
  element.dispatchEvent(new CustomEvent('cchc:ballot', { bubbles: true, detail }));
}

function failure(error) {
  return error instanceof Refused ? { state: 'refused', problem: error.problem } : { state: 'unreachable' };
}

const element = document.querySelector('[data-ballot-campaign]');
if (element && 'ballotUsed' in element.dataset) {
  Kept.found(element.dataset.ballotCampaign)?.remove();
} else if (element) {
  const able = globalThis.crypto && crypto.subtle && globalThis.localStorage;
  (able ? take(element).catch(failure) : Promise.resolve({ state: 'unsupported' })).then((detail) =>
    told(element, detail),
  );
}
