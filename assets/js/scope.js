// What the service worker begins with: where the site is.
const base = registration.scope;
