// What has happened on this page, for whoever shows it: the parts of the page do not know each other.
const happenings = new EventTarget();

export const tell = (what, detail) => happenings.dispatchEvent(new CustomEvent(what, { detail }));

export const on = (what, hear) => happenings.addEventListener(what, ({ detail }) => hear(detail));
