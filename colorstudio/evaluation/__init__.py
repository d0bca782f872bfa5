"""How good a colouring is, by the field's own protocols."""
