${script}
