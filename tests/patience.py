"""How long tests wait for what should come: a guard against hanging, no measure of speed.

Machines are shared: one with ten things to do takes minutes to import torch alone.
"""

SECONDS = 900.0
MS = int(SECONDS * 1000)
