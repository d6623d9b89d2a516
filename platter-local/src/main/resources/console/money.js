// Money is a decimal in a string with a currency, as in the API: counted in whole minor units, never in floating point.

const units = ({ amount }) => BigInt(amount.replace('.', ''));

const scale = ({ amount }) => (amount.split('.')[1] ?? '').length;

function money(count, digits, currency) {
  const text = count.toString().padStart(digits + 1, '0');
  const amount = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
  return { amount, currency };
}

export const times = (price, quantity) => money(units(price) * BigInt(quantity), scale(price), price.currency);

export const plus = (one, other) => money(units(one) + units(other), scale(one), one.currency);

export const sum = amounts => amounts.reduce(plus);

/** As the reader's own language writes it; the string is formatted exactly, whatever its size. */
export const format = ({ amount, currency }) =>
  new Intl.NumberFormat(undefined, { style: 'currency', currency }).format(amount);

/** For drawing only. */
export const drawn = ({ amount }) => Number(amount);
