/** Version of this gate; the release sets it together with package.json, and a test compares. */
export const version = '0.1.0'
