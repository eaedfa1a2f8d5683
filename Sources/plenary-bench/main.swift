print("plenary-bench")
