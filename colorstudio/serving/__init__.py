"""ColorStudio for other programs: JSON-RPC on standard input and output."""
