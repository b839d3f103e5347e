namespace DlCourse.Torch.Tests.Peers;

/// <content>Products, sums over letters, systems of equations.</content>
internal static partial class OperatorTable
{
    private static readonly Dictionary<string, Func<Tensor[], Tensor>> Matrices = new()
    {
        ["matmul"] = t => t[0].matmul(t[1]),
        ["mm"] = t => t[0].mm(t[1]),
        ["mm_transposed"] = t => t[0].t().mm(t[1].t()),
        ["bmm"] = t => t[0].bmm(t[1]),
        ["mv"] = t => t[0].mv(t[1]),
        ["dot"] = t => t[0].dot(t[1]),
        ["outer"] = t => t[0].outer(t[1]),
        ["inner"] = t => t[0].inner(t[1]),
        ["addmm"] = t => t[0].addmm(t[1], t[2], 0.5f, 2),
        ["baddbmm"] = t => t[0].baddbmm(t[1], t[2]),
        ["tensordot"] = t => t[0].tensordot(t[1], 2),
        ["tensordot_dims"] = t => t[0].tensordot(t[1], [0, 2], [1, 0]),
        ["kron"] = t => t[0].kron(t[1]),
        ["einsum_matmul"] = t => einsum("ij,jk->ik", t),
        ["einsum_trace"] = t => einsum("ii->", t),
        ["einsum_diagonal"] = t => einsum("ii->i", t),
        ["einsum_transpose"] = t => einsum("ij->ji", t),
        ["einsum_sum"] = t => einsum("ij->", t),
        ["einsum_batch"] = t => einsum("bij,bjk->bik", t),
        ["einsum_outer"] = t => einsum("i,j->ij", t),
        ["einsum_implicit"] = t => einsum("ij,jk", t),
        ["einsum_bilinear"] = t => einsum("bi,ij,bj->b", t),
        ["einsum_dots"] = t => einsum("...ij,...jk->...ik", t),
        ["einsum_attention"] = t => einsum("bhqd,bhkd->bhqk", t),
        ["einsum_product_sum"] = t => einsum("ij,ij->i", t),
        ["det"] = t => t[0].det(),
        ["inverse"] = t => t[0].inverse(),
        ["logdet"] = t => t[0].logdet(),
        ["slogdet"] = t => slogdet(t[0]).logabsdet,
        ["matrix_power"] = t => t[0].matrix_power(3),
        ["matrix_power_negative"] = t => t[0].matrix_power(-2),
        ["solve"] = t => linalg.solve(t[0], t[1]),
        ["trace"] = t => t[0].trace(),
    };
}
