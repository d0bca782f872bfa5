"""What a colouring can be blamed for, and sums of it."""
