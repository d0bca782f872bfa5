"""The farm: shots of one film coloured by many machines.

The head, which alone opens the project, finds the shots, has every one looked at, plans which
earlier shots each of them draws colour from, and hands out those whose sources are there. A node
colours a shot in a scratch copy of the project and hands the take back. The takes equal those of
one machine, as each shot meets what it would have met there.
"""
