import { Account } from './account.js';
import { Cart } from './cart.js';
import { Curl } from './curl.js';
import { Figures } from './figures.js';
import { on } from './happenings.js';
import { Menu } from './menu.js';
import { OrderPanel } from './order-panel.js';
import { watchThePass } from './pass.js';
import { Photos } from './photos.js';
import { comeBack } from './session.js';
import { watchTheServices } from './status.js';
import { Tickets } from './tickets.js';
import { showWhoIsSignedIn } from './who.js';

await comeBack();
showWhoIsSignedIn();
watchTheServices();
watchThePass();

const cart = new Cart();
const menu = new Menu(cart);
const panel = new OrderPanel(cart);
on('cart-changed', () => panel.show());
new Account();
new Tickets();
new Photos(menu);
new Curl();

// A photo that misses its dish must not replace the page.
for (const drag of ['dragover', 'drop']) window.addEventListener(drag, event => event.preventDefault());

menu.open();
new Figures().start();
