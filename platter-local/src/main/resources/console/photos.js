import { call, Refused } from './api.js';
import { byId, el } from './dom.js';
import { on, tell } from './happenings.js';
import { PhotoPass } from './photo-pass.js';
import { may } from './session.js';
import { offerTo } from './who.js';

/** Photos on their way to a dish: chosen in the form, on a card, or dropped on either. */
export class Photos {
  #menu;
  #dishes = [];
  #select = byId('photo-dish');
  #input = byId('photo-file');
  #passes = byId('photo-passes');
  #note = byId('photo-note');

  constructor(menu) {
    this.#menu = menu;
    on('menu-changed', dishes => this.#offer(dishes));
    on('photo-chosen', ({ dish, file }) => this.#take(dish, file));
    this.#input.addEventListener('change', () => {
      this.#chosen(this.#input.files);
      this.#input.value = '';
    });
    this.#acceptDrops(byId('photo-drop'));
    on('session-changed', () => this.#invite());
    this.#invite();
  }

  #invite() {
    const words = may('photos.write') ? [] : offerTo('restaurant', 'Restaurants photograph their dishes.');
    byId('photos-offer').replaceChildren(...words);
  }

  #offer(dishes) {
    const before = this.#select.value;
    this.#dishes = dishes;
    this.#select.replaceChildren(...dishes.map(({ dishId, name }) => el('option', { value: dishId }, name)));
    if (dishes.some(({ dishId }) => dishId === before)) this.#select.value = before;
  }

  #chosen(files) {
    const dish = this.#dishes.find(({ dishId }) => dishId === this.#select.value);
    this.#note.textContent = dish ? '' : 'The menu is not there yet, so there is no dish to photograph.';
    if (dish && files.length > 0) this.#take(dish, files[0]);
  }

  async #take(dish, file) {
    if (!may('photos.write')) return byId('photos-offer').scrollIntoView();
    const pass = new PhotoPass(dish, file);
    byId('no-photos').hidden = true;
    this.#passes.prepend(pass.element);
    tell('photo-busy', { dishId: dish.dishId, busy: true });
    try {
      await this.#bring(dish, file, pass);
    } catch (error) {
      pass.fail(error instanceof Refused ? wordsOf(error) : error.message);
    }
    tell('photo-busy', { dishId: dish.dishId, busy: false });
  }

  async #bring({ dishId }, file, pass) {
    pass.at('asking');
    const asked = { dishId, contentType: file.type, bytes: file.size };
    const { body: { photoId, upload } } = await call('POST', '/photos', { body: asked });
    pass.at('uploading');
    await put(file, upload);
    pass.at('uploaded');
    const photo = await pass.follow(photoId);
    if (photo?.status !== 'READY') return;
    if (await this.#menu.showing(dishId, photo.thumbnails[0].url)) pass.at('on-menu');
    else pass.fail('Ready, but the menu does not show it yet.');
  }

  #acceptDrops(zone) {
    const over = isOver => zone.toggleAttribute('data-drop', isOver);
    zone.addEventListener('dragover', event => { event.preventDefault(); over(true); });
    zone.addEventListener('dragleave', () => over(false));
    zone.addEventListener('drop', event => {
      event.preventDefault();
      over(false);
      this.#chosen(event.dataTransfer.files);
    });
  }
}

/** Straight to the store. The signature covers size and type, so the headers go exactly as they were given. */
async function put(file, { method, url, headers }) {
  const lost = cause => { throw new Error('The upload broke off. Choose the photo again.', { cause }); };
  const response = await fetch(url, { method, headers, body: file, signal: AbortSignal.timeout(300_000) }).catch(lost);
  if (response.ok) return;
  const xml = new DOMParser().parseFromString(await response.text().catch(() => ''), 'application/xml');
  const said = ['Code', 'Message'].map(tag => xml.querySelector(tag)?.textContent).filter(Boolean).join(': ');
  throw new Error(`The store refused the upload (${response.status}). ${said}`);
}

const wordsOf = ({ message, errors }) =>
  [message, ...errors.map(({ pointer, detail }) => `${pointer.replace(/^[#/]+/, '')} ${detail}`)].join(' · ');
