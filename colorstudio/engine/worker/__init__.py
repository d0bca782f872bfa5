"""The engine in a process of its own: a client gives it tasks, it answers with reports."""
