"""The models' tests share their cores with other work: no spinning threads."""

from colorstudio.colorizers.device import let_idle_threads_sleep

let_idle_threads_sleep()
