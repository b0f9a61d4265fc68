// A browser of the smallest kind for the script: an address, two stores and one element. It visits the addresses given
// one after the other, with the same stores, and tells what came of each as a line of JSON.
import { readFileSync } from 'node:fs';
import vm from 'node:vm';

const [script, server, keys, ...hashes] = process.argv.slice(2);
const source = readFileSync(script, 'utf8');

class Store {
  values = new Map();
  get length() {
    return this.values.size;
  }
  key(i) {
    return [...this.values.keys()][i];
  }
  getItem(key) {
    return this.values.get(key) ?? null;
  }
  setItem(key, value) {
    this.values.set(key, value);
  }
  removeItem(key) {
    this.values.delete(key);
  }
}

const localStorage = new Store();
const sessionStorage = new Store();
let offline = false;
let loses = false;

async function visit(hash, used) {
  const field = { value: '' };
  const element = new EventTarget();
  element.dataset = used
    ? { ballotCampaign: 'officials-2026', ballotUsed: '' }
    : { ballotCampaign: 'officials-2026', ballotKeys: keys };
  element.querySelector = (selector) => (selector === 'input[name=ballot]' ? field : null);
  const location = { hash, pathname: '/s', search: '' };
  const told = new Promise((done) => element.addEventListener('cchc:ballot', (e) => done(e.detail)));
  const context = {
    localStorage,
    sessionStorage,
    location,
    history: { state: null, replaceState: (state, title, address) => (location.hash = address.includes('#') ? hash : '') },
    document: { querySelector: () => element },
    fetch: async (address, options) => {
      if (offline) throw new TypeError('offline');
      const answer = await fetch(server + address, options);
      if (loses && address.endsWith('/ballots')) throw new TypeError('the answer was lost');
      return answer;
    },
    crypto,
    btoa,
    atob,
    TextEncoder,
    CustomEvent,
    Uint8Array,
    console,
  };
  context.globalThis = context;
  vm.runInNewContext(source, context);
  const detail = used ? { state: 'used' } : await told;
  return { ...detail, field: field.value, hash: location.hash, kept: [...localStorage.values.values()].join(' '), element };
}

for (const word of hashes) {
  if (word === 'offline' || word === 'online') offline = word === 'offline';
  else if (word === 'loses' || word === 'keeps') loses = word === 'loses';
  else if (word === 'new-device') localStorage.values.clear();
  else {
    const { element, ...seen } = await visit(word === 'used' ? '' : word, word === 'used');
    console.log(JSON.stringify({ ...seen, after: localStorage.length }));
  }
}
