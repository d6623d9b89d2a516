import { call } from './api.js';
import { announce, el } from './dom.js';
import { follow } from './following.js';
import { tell } from './happenings.js';

const WORDS = {
  asking: () => 'Asking for an upload URL…',
  uploading: ({ size }) => `Uploading ${size} straight to the store…`,
  uploaded: () => 'Uploaded. The store has told the queue; thumbnails are being made…',
  ready: ({ ms }) => `Thumbnails ready ${ms} ms after the upload. On its way to the menu…`,
  'on-menu': ({ ms }) => `On the menu, ${ms} ms after the upload.`,
};

/** One photo's way from the file to the menu, in words. */
export class PhotoPass {
  #dish;
  #size;
  #uploadedAt;
  #words = el('p', { class: 'detail' });

  constructor(dish, file) {
    this.#dish = dish;
    this.#size = sizeOf(file);
    this.element = el('li', { class: 'photo-pass' },
      preview(file),
      el('div', {}, el('p', { class: 'photo-title' }, el('strong', {}, dish.name), ` ${file.name}`), this.#words));
  }

  at(step) {
    if (step === 'uploaded') this.#uploadedAt = performance.now();
    const ms = Math.round(performance.now() - this.#uploadedAt);
    this.#words.textContent = WORDS[step]({ size: this.#size, ms });
    this.element.dataset.step = step;
    tell('photo-step', { step, ms });
    if (step === 'on-menu') announce(`The photo of ${this.#dish.name} is on the menu.`);
  }

  fail(words) {
    this.#words.textContent = words;
    this.element.dataset.step = 'failed';
    tell('photo-step', { step: 'failed', words });
    announce(`The photo of ${this.#dish.name} did not make it: ${words}`);
  }

  /** Follows the photo until it is READY or REJECTED, says so, and gives it. */
  async follow(photoId) {
    const read = async () => (await call('GET', `/photos/${encodeURIComponent(photoId)}`)).body;
    const photo = await follow(read, ({ status }) => status !== 'AWAITING_UPLOAD');
    if (photo?.status === 'READY') this.at('ready');
    else if (photo) this.fail(`Rejected, ${inWords(photo.rejection.reason)}: ${photo.rejection.detail}`);
    else this.fail('Nothing came of it for two minutes.');
    return photo;
  }
}

function preview(file) {
  const url = URL.createObjectURL(file);
  const release = () => URL.revokeObjectURL(url);
  const image = el('img', { src: url, alt: '', onload: release, onerror: () => { release(); image.removeAttribute('src'); } });
  return el('div', { class: 'preview' }, image);
}

const inWords = reason => reason.toLowerCase().replaceAll('_', ' ');

const sizeOf = ({ size }) => new Intl.NumberFormat(undefined, { style: 'unit', maximumFractionDigits: 1,
  ...(size < 1e6 ? { unit: 'kilobyte' } : { unit: 'megabyte' }) }).format(size < 1e6 ? size / 1e3 : size / 1e6);
