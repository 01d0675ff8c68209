using System.Text.Json.Serialization;
using Raci.Formats.Json;

namespace Raci;

/// <content>How the framework's serializer treats a matrix: the one place where the model names a format, because the framework looks for it here.</content>
[JsonConverter(typeof(MatrixJsonConverter))]
public sealed partial record Matrix;
