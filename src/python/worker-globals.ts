// Pyodide takes a worker that has importScripts for one of a kind it does not support.
Object.assign(self, { importScripts: undefined });

export {};
