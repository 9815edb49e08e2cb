/** Tests run in CommonJS mode: Jest needs no flag for that, and it proves the CommonJS build's assumptions. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } }],
    // packages of others that are ES modules only
    '^.+/node_modules/(hyparquet.*|p-map/.*|tinypool/.*|parse5/.*|entities/.*|github-slugger/.*)\\.js$': [
      '@swc/jest',
      { jsc: { target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!hyparquet|p-map|tinypool|parse5|entities|github-slugger)'],
  // examples and the README import the package by its name
  moduleNameMapper: {
    '^onrecord$': '<rootDir>/src/index.ts',
    '^onrecord/html$': '<rootDir>/src/html/index.ts',
    '^onrecord/classifier$': '<rootDir>/src/classifier/index.ts',
    '^onrecord/export$': '<rootDir>/src/export/index.ts',
  },
  reporters: ['default', '<rootDir>/test/closing-line.cjs'],
}
