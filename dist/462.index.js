export const id = 462;
export const ids = [462];
export const modules = {

  1462:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    repaired: () => (  repaired)
  });
function repaired(text) {
    let damaged = 0;
    const whole = text.replace(sequence, (run) => {
        const found = decoded(run);
        if (found === undefined)
            return run;
        damaged++;
        return found;
    });
    return { text: whole, damaged };
}
const byteOf = new Map();
for (const encoding of ['windows-1254', 'windows-1252']) {
    const characters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 128 }, (_, index) => 128 + index));
    for (const [index, character] of Array.from(characters).entries())
        byteOf.set(character, 128 + index);
}
const inClass = (from, to) => `[${[...byteOf].filter(([, byte]) => byte >= from && byte <= to).map(([character]) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`).join('')}]`;
const next = inClass(0x80, 0xbf);
const sequence = new RegExp(`${inClass(0xc2, 0xc3)}${next}|${inClass(0xe0, 0xef)}${next}{1,2}|${inClass(0xf0, 0xf4)}${next}{1,3}`, 'gu');
const lost = [0x81, 0x8d, 0x8e, 0x8f, 0x90, 0x9d, 0x9e];
const utf8 = new TextDecoder('utf-8', { fatal: true });
function decoded(run) {
    const bytes = Array.from(run, (character) => byteOf.get(character) ?? 0);
    const [lead = 0] = bytes;
    const wanted = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (bytes.length === wanted)
        return fromUtf8(bytes);
    if (lead !== 0xe2 && lead !== 0xf0)
        return undefined;
    if (bytes.length !== wanted - 1)
        return '\ufffd';
    const candidates = new Set(bytes.flatMap((_, index) => lost.flatMap((byte) => fromUtf8([...bytes.slice(0, index + 1), byte, ...bytes.slice(index + 1)]) ?? [])));
    const emoji = [...candidates].filter((character) => /^\p{Emoji_Presentation}$/u.test(character));
    return emoji.length === 1 ? emoji[0] : '\ufffd';
}
function fromUtf8(bytes) {
    try {
        return utf8.decode(Uint8Array.from(bytes));
    }
    catch {
        return undefined;
    }
}


  })

};
