//! Goes through every expression and keeps what names mean there.

use hcl_edit::expr::{Expression, FuncCall, ObjectKey, Traversal, TraversalOperator};
use hcl_edit::structure::{Block, Body, Structure};
use hcl_edit::template::{Directive, Element, Template};

use crate::terraform::catalogue::Kind;

use super::References;
use crate::terraform::validate::syntax::{labels, place};

impl<'a> References<'a, '_> {
    /// Walks a file.
    pub(super) fn file(&mut self, body: &'a Body) {
        for block in body.iter().filter_map(Structure::as_block) {
            (self.each, self.count, self.own) = (false, false, None);
            let skipped: &[&str] = match block.ident.as_str() {
                "variable" => &["type"],
                "resource" | "data" => {
                    self.each = block.body.has_attribute("for_each");
                    self.count = block.body.has_attribute("count");
                    if let [type_name, name] = labels(block)[..] {
                        let kind = if block.ident.as_str() == "data" {
                            Kind::Data
                        } else {
                            Kind::Resource
                        };
                        self.own = Some((kind, type_name, name));
                    }
                    &["provider"]
                }
                "module" => {
                    self.each = block.body.has_attribute("for_each");
                    self.count = block.body.has_attribute("count");
                    &["providers", "source", "version"]
                }
                "provider" => {
                    self.each = block.body.has_attribute("for_each");
                    &[]
                }
                "import" => {
                    self.each = block.body.has_attribute("for_each");
                    &["to", "provider"]
                }
                "output" | "locals" => &[],
                "check" => {
                    // A data source in it is known inside of it only.
                    continue;
                }
                _ => continue,
            };
            self.body(&block.body, skipped);
        }
    }

    fn body(&mut self, body: &'a Body, skipped: &[&str]) {
        for structure in body {
            match structure {
                Structure::Attribute(argument) => {
                    if !skipped.contains(&argument.key.as_str()) {
                        self.expression(&argument.value);
                    }
                }
                Structure::Block(block) => self.block(block),
            }
        }
    }

    fn block(&mut self, block: &'a Block) {
        match block.ident.as_str() {
            "lifecycle" => self.body(&block.body, &["ignore_changes", "replace_triggered_by"]),
            "connection" | "provisioner" | "postcondition" | "precondition" | "validation" => {
                let own = self.own.take();
                self.body(&block.body, &["when", "on_failure"]);
                self.own = own;
            }
            "dynamic" => self.dynamic(block),
            _ => self.body(&block.body, &[]),
        }
    }

    fn dynamic(&mut self, block: &'a Block) {
        if let Some(each) = block.body.get_attribute("for_each") {
            self.expression(&each.value);
        }
        let iterator = block
            .body
            .get_attribute("iterator")
            .and_then(|argument| argument.value.as_variable());
        let name = match iterator {
            Some(name) => Some(name.as_str()),
            None => labels(block).first().copied(),
        };
        self.names.push(name.unwrap_or_default().to_owned());
        for content in block.body.blocks() {
            self.body(&content.body, &[]);
        }
        self.names.pop();
    }

    fn expression(&mut self, expression: &Expression) {
        match expression {
            Expression::Variable(name) => self.bare(name.as_str(), place(name)),
            Expression::Traversal(traversal) => self.path(traversal),
            Expression::Array(array) => array.iter().for_each(|inner| self.expression(inner)),
            Expression::Object(object) => {
                for (key, value) in object {
                    if let ObjectKey::Expression(key) = key {
                        self.expression(key);
                    }
                    self.expression(value.expr());
                }
            }
            Expression::StringTemplate(template) => self.elements(template.iter()),
            Expression::HeredocTemplate(heredoc) => self.template(&heredoc.template),
            Expression::Parenthesis(inner) => self.expression(inner.inner()),
            Expression::Conditional(condition) => {
                self.expression(&condition.cond_expr);
                self.expression(&condition.true_expr);
                self.expression(&condition.false_expr);
            }
            Expression::FuncCall(call) => self.call(call),
            Expression::UnaryOp(op) => self.expression(&op.expr),
            Expression::BinaryOp(op) => {
                self.expression(&op.lhs_expr);
                self.expression(&op.rhs_expr);
            }
            Expression::ForExpr(inner) => {
                self.expression(&inner.intro.collection_expr);
                let before = self.names.len();
                let bound = inner.intro.key_var.iter().chain([&inner.intro.value_var]);
                self.names
                    .extend(bound.map(|name| name.as_str().to_owned()));
                for part in inner.key_expr.iter().chain([&inner.value_expr]) {
                    self.expression(part);
                }
                if let Some(condition) = &inner.cond {
                    self.expression(&condition.expr);
                }
                self.names.truncate(before);
            }
            _ => {}
        }
    }

    fn path(&mut self, traversal: &Traversal) {
        match &traversal.expr {
            Expression::Variable(root) => self.traversal(root.as_str(), traversal),
            other => self.expression(other),
        }
        for operator in &traversal.operators {
            if let TraversalOperator::Index(index) = operator.value() {
                self.expression(index);
            }
        }
    }

    fn call(&mut self, call: &FuncCall) {
        if !call.name.is_namespaced() {
            self.function(call.name.name.as_str(), place(&call.name.name));
        }
        call.args
            .iter()
            .for_each(|argument| self.expression(argument));
    }

    fn template(&mut self, template: &Template) {
        self.elements(template.iter());
    }

    fn elements<'e>(&mut self, elements: impl Iterator<Item = &'e Element>) {
        for element in elements {
            match element {
                Element::Literal(_) => {}
                Element::Interpolation(inner) => self.expression(&inner.expr),
                Element::Directive(directive) => self.directive(directive),
            }
        }
    }

    fn directive(&mut self, directive: &Directive) {
        match directive {
            Directive::If(inner) => {
                self.expression(&inner.if_expr.cond_expr);
                self.template(&inner.if_expr.template);
                if let Some(other) = &inner.else_expr {
                    self.template(&other.template);
                }
            }
            Directive::For(inner) => {
                self.expression(&inner.for_expr.collection_expr);
                let before = self.names.len();
                let bound = inner
                    .for_expr
                    .key_var
                    .iter()
                    .chain([&inner.for_expr.value_var]);
                self.names
                    .extend(bound.map(|name| name.as_str().to_owned()));
                self.template(&inner.for_expr.template);
                self.names.truncate(before);
            }
        }
    }
}
