// The tests share what stands here.
