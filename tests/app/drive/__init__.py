"""Drives the real studio, in processes of its own on an X server, as a new user would.

``python -m tests.app.drive FILM --out DIR`` does a day's work, quits, opens the film again, keeps a
picture of each state of the window and prints what it saw as JSON; ``--docs`` makes the pictures of
the documentation from the sample film.
"""
