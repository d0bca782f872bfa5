"""The models: which kinds there are, what is installed, what can be had and which one suits."""
