"""The film on disk: probe, read, write, shots and keyframes. PyAV lives here only."""
