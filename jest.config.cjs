/** Tests run in CommonJS mode: Jest needs no flag for that, and it proves the CommonJS build's assumptions. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } }],
    // ES modules of others that are bundled when the package is built
    '^.+/node_modules/hyparquet.*\\.js$': ['@swc/jest', { jsc: { target: 'es2022' }, module: { type: 'commonjs' } }],
  },
  transformIgnorePatterns: ['/node_modules/(?!hyparquet)'],
  // examples and the README import the package by its name
  moduleNameMapper: { '^onrecord$': '<rootDir>/src/index.ts', '^onrecord/export$': '<rootDir>/src/export/index.ts' },
  reporters: ['default', '<rootDir>/test/closing-line.cjs'],
}
