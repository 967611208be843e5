package hqb.sourcing.basket;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.time.Duration;

/** Solves shopping exactly, with SCIP: what our own method is measured by. */
final class Oracle {
    /** SCIP stops when it has proven its answer to this share. */
    private static final double PROVEN = 1e-5;

    static {
        Loader.loadNativeLibraries();
    }

    private Oracle() {
    }

    /** The cheapest purchase, with what was proven to be the least as its bound. */
    static Basket solve(Shopping shopping, Duration patience) {
        Program program = Program.of(shopping);
        MPSolver solver = MPSolver.createSolver("SCIP");
        MPVariable[] known = new MPVariable[program.vars.size()];
        for (int i = 0; i < known.length; i++) {
            Program.Var var = program.vars.get(i);
            known[i] = solver.makeIntVar(var.low(), var.high(), "");
            solver.objective().setCoefficient(known[i], var.cost());
        }
        for (Program.Row row : program.rows) {
            MPConstraint constraint = solver.makeConstraint(row.low(), row.high());
            for (int j = 0; j < row.vars().length; j++) {
                constraint.setCoefficient(known[row.vars()[j]], row.factors()[j]);
            }
        }
        solver.objective().setMinimization();
        solver.setTimeLimit(patience.toMillis());
        MPSolverParameters parameters = new MPSolverParameters();
        parameters.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, PROVEN);
        solver.solve(parameters);
        double[] values = new double[known.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = known[i].solutionValue();
        }
        return program.basket(values, solver.objective().bestBound() + program.constant());
    }
}
