// A program over tensors. tensors.mlir is what the stock compiler makes of it:
//   iree-compile --compile-to=vm --iree-execution-model=inline-static --iree-hal-target-backends=vmvx-inline
module @tensors {
  util.global private mutable @sum = dense<0.0> : tensor<4xf32>

  // Matrix product.
  func.func @mm(%lhs: tensor<4x8xf32>, %rhs: tensor<8x16xf32>) -> tensor<4x16xf32> {
    %zero = arith.constant 0.0 : f32
    %empty = tensor.empty() : tensor<4x16xf32>
    %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<4x16xf32>) -> tensor<4x16xf32>
    %result = linalg.matmul ins(%lhs, %rhs : tensor<4x8xf32>, tensor<8x16xf32>) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
    return %result : tensor<4x16xf32>
  }

  // Sum and product of each row of any number of rows of three.
  func.func @rows(%input: tensor<?x3xi32>) -> (tensor<?xi32>, tensor<?xi32>) {
    %c0 = arith.constant 0 : index
    %zero = arith.constant 0 : i32
    %one = arith.constant 1 : i32
    %count = tensor.dim %input, %c0 : tensor<?x3xi32>
    %empty = tensor.empty(%count) : tensor<?xi32>
    %zeros = linalg.fill ins(%zero : i32) outs(%empty : tensor<?xi32>) -> tensor<?xi32>
    %ones = linalg.fill ins(%one : i32) outs(%empty : tensor<?xi32>) -> tensor<?xi32>
    %sums = linalg.reduce { arith.addi } ins(%input : tensor<?x3xi32>) outs(%zeros : tensor<?xi32>) dimensions = [1]
    %products = linalg.reduce { arith.muli } ins(%input : tensor<?x3xi32>) outs(%ones : tensor<?xi32>) dimensions = [1]
    return %sums, %products : tensor<?xi32>, tensor<?xi32>
  }

  // Adds to a sum that the program keeps, and returns it.
  func.func @accumulate(%x: tensor<4xf32>) -> tensor<4xf32> {
    %old = util.global.load @sum : tensor<4xf32>
    %new = arith.addf %old, %x : tensor<4xf32>
    util.global.store %new, @sum : tensor<4xf32>
    return %new : tensor<4xf32>
  }

  // The argument is the result.
  func.func @identity(%x: tensor<2x2xi16>) -> tensor<2x2xi16> {
    return %x : tensor<2x2xi16>
  }

  // Overwrites the middle of a copy of its argument.
  func.func @insert(%x: tensor<6xi8>, %y: tensor<2xi8>) -> tensor<6xi8> {
    %0 = tensor.insert_slice %y into %x[2] [2] [1] : tensor<2xi8> into tensor<6xi8>
    return %0 : tensor<6xi8>
  }

  // A scalar next to a tensor without dimensions.
  func.func @scale(%x: tensor<f32>, %factor: f32) -> tensor<f32> {
    %0 = tensor.extract %x[] : tensor<f32>
    %1 = arith.mulf %0, %factor : f32
    %2 = tensor.from_elements %1 : tensor<f32>
    return %2 : tensor<f32>
  }

  // Which numbers are greater.
  func.func @greater(%x: tensor<3xi64>, %y: tensor<3xi64>) -> tensor<3xi1> {
    %0 = arith.cmpi sgt, %x, %y : tensor<3xi64>
    return %0 : tensor<3xi1>
  }
}
