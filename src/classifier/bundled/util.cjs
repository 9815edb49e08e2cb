// the one function that apparatus needs
exports.inherits = (child, parent) => Object.setPrototypeOf(child.prototype, parent.prototype)
