using System.Diagnostics.CodeAnalysis;
using Raci.Analysis.Rules;
using Raci.Collections;

namespace Raci.Analysis;

/// <summary>A check of what a matrix says. Derive from it for a rule of your own, and add it to a profile with <see cref="Profile.With(Rule)"/>.</summary>
/// <remarks>Rules judge by the kind of a role and never by its letter, so that one rule holds for RACI, DACI, RAPID and custom schemes alike.</remarks>
public abstract class Rule
{
    /// <summary>Gets the rules the library brings along, in the order of their ids.</summary>
    public static ValueList<Rule> BuiltIn { get; } =
    [
        new NobodyAnswersRule(), new SeveralAnswerRule(), new NobodyPerformsRule(), new NoAssignmentRule(), new ActsAndIsToldRule(), new ManyPartiesRule(),
        new NobodyToldRule(), new FourEyesRule(), new EveryCellFilledRule(), new IdlePartyRule(), new NeverActsRule(), new HeavyLoadRule(),
        new LegendRule(), new RepetitionRule(), new NotesRule(), new GroupAnswersRule(),
    ];

    /// <summary>Gets the id, the severity it has unless a profile says otherwise, the title and the wordings.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>Gets the identifier, such as <c>RACI3001</c>.</summary>
    public string Id => Descriptor.Id;

    /// <summary>Gets the numbers the rule judges by, as they are unless a profile says otherwise; none by default.</summary>
    public virtual ValueList<RuleThreshold> Thresholds => [];

    /// <summary>Gets the ids of rules whose findings at the same row, or on the same party, would only repeat a finding of this one; none by default.</summary>
    public virtual ValueList<string> Silences => [];

    /// <summary>Tells whether a scheme has the kinds of roles the rule judges by; a rule that does not apply is not asked, and one info says so.</summary>
    public virtual bool AppliesTo(RoleScheme scheme) => true;

    /// <summary>Finds what the rule has to say about a matrix, in any order.</summary>
    public abstract IEnumerable<Finding> Find(RuleContext context);

    /// <summary>Finds a rule of the library by its id, whatever the case; false when there is none.</summary>
    public static bool TryFind(string? id, [NotNullWhen(true)] out Rule? rule)
    {
        foreach (var known in BuiltIn)
        {
            if (string.Equals(known.Id, id, StringComparison.OrdinalIgnoreCase))
            {
                rule = known;
                return true;
            }
        }

        rule = null;
        return false;
    }

    /// <summary>Gets the id and the title.</summary>
    public override string ToString() => $"{Id}: {Descriptor.Title}";
}
