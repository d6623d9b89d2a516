import { byId, el } from '../dom.js';
import { AsyncApi } from './asyncapi.js';
import { channelCard, short } from './channels.js';
import { fieldTable } from './fields.js';
import { messageCard } from './messages.js';
import { prose } from './prose.js';

/** Shows the AsyncAPI document that this process gives out; every word of the page below the header comes from it. */
async function show() {
  const api = await AsyncApi.fetch('/asyncapi.json');
  byId('about').replaceChildren(...prose(api.description));
  byId('channels').replaceChildren(...api.channels.map(channel => channelCard(api, channel)));
  byId('channels').removeAttribute('aria-busy');
  byId('index').replaceChildren(entry('envelope', 'The envelope'), ...api.messages.map(({ name, unsent }) => entry(name, short(name), unsent)));
  byId('envelope-fields').replaceChildren(fieldTable(api, api.envelope, 'The envelope'));
  byId('messages').replaceChildren(...api.messages.map(message => messageCard(api, message)));
  // What the address names has only just been made.
  document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
}

const entry = (id, words, unsent) => el('li', {}, el('a', { href: `#${id}` }, words), unsent && el('span', { class: 'unsent-mark' }, 'not sent yet'));

show().catch(error => {
  byId('banner').hidden = false;
  byId('banner').textContent = `The document could not be shown: ${error.message}`;
});
