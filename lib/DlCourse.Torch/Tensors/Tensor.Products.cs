using DlCourse.Torch.Operators;

namespace TorchSharp;

public static partial class torch
{
    /// <content>Products of vectors and matrices.</content>
    public partial class Tensor
    {
        /// <summary>The product of matrices, of batches of them, or with vectors.</summary>
        public Tensor matmul(Tensor target) => Products.Matmul(this, target);

        /// <summary>The product of two matrices.</summary>
        public Tensor mm(Tensor target) => Products.Mm(this, target, "mm");

        /// <summary>The products of two batches of matrices, one by one.</summary>
        public Tensor bmm(Tensor batch2) => Products.Bmm(this, batch2, "bmm");

        /// <summary>The product of a matrix and a vector.</summary>
        public Tensor mv(Tensor target) => Products.MatrixVector(this, target);

        /// <summary>The sum of the products of two vectors.</summary>
        public Tensor dot(Tensor target) => Products.Dot(this, target);

        /// <summary>The sum of the products of two vectors.</summary>
        public Tensor vdot(Tensor target) => Products.Dot(this, target);

        /// <summary>All products of an element of one vector and one of another.</summary>
        public Tensor outer(Tensor vec2) => Products.Outer(this, vec2);

        /// <summary>All products of an element of one vector and one of another.</summary>
        public Tensor ger(Tensor vec2) => outer(vec2);

        /// <summary>Sums of products along the last axes of both.</summary>
        public Tensor inner(Tensor vec2) => Products.Inner(this, vec2);

        /// <summary>β·x + α·A·B.</summary>
        public Tensor addmm(Tensor mat1, Tensor mat2, float beta = 1, float alpha = 1) => this * beta + mat1.mm(mat2) * alpha;

        /// <summary>β·x + α·A·v.</summary>
        public Tensor addmv(Tensor mat, Tensor vec, float beta = 1.0f, float alpha = 1.0f) => this * beta + mat.mv(vec) * alpha;

        /// <summary>β·x + α·A·B for each matrix of a batch.</summary>
        public Tensor baddbmm(Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) => this * beta + batch1.bmm(batch2) * alpha;

        /// <summary>β·x + α·ΣA·B over a batch.</summary>
        public Tensor addbmm(Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) => this * beta + batch1.bmm(batch2).sum(dim: 0) * alpha;

        /// <summary>β·x + α·v·wᵀ.</summary>
        public Tensor addr(Tensor vec1, Tensor vec2, float beta = 1.0f, float alpha = 1.0f) => this * beta + vec1.outer(vec2) * alpha;
    }
}
