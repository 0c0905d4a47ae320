/** The build of Pyodide that runs here: what compiled packages have to be made for. */
export const BUILD = { python: '3.14.2', abi: '2026_0', emscripten: '5_0_3' } as const;
