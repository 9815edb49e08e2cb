/** Tests in a real browser; `npm run test:browser` sets them up. */
const base = require('../jest.config.cjs')

module.exports = { ...base, rootDir: '..', roots: ['<rootDir>/playground/test'], testTimeout: 60_000, maxWorkers: 1 }
