// How the scripts of the desk ask it for something.

// the address of what scripts ask, about the file of the page
export const address = (name, desk, fields = {}) => "/api/" + name + "?" + new URLSearchParams({ file: desk.file, ui: desk.ui, ...fields });

// the header with the change key, which each request that changes something carries
export const secret = (desk) => ({ "X-Secret": desk.secret });
